"""What people look at: pages rendered here, plain forms, and small modules that make them livelier."""
