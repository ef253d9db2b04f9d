"""What recipients see who want no more mail: a page that changes nothing until its button is pressed."""
