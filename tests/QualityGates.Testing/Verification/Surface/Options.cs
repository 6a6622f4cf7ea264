namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which compiler diagnostics take part in the comparison.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    Suggestions,
    All,
}

/// <summary>Which of the built-in repetitions a test leaves out.</summary>
[Flags]
public enum TestBehaviors
{
    None = 0,
    SkipGeneratedCodeCheck = 1,
    SkipSuppressionCheck = 2,
    SkipGeneratedSourcesCheck = 4,
}

/// <summary>How markup in source text is read.</summary>
[Flags]
public enum MarkupOptions
{
    None = 0,

    /// <summary><c>[|…|]</c> means the first descriptor of an analyzer that has several.</summary>
    UseFirstDescriptor = 1,
    TreatPositionIndicatorsAsCode = 2,
}

/// <summary>What markup in a state stands for.</summary>
public enum MarkupMode
{
    /// <summary>The text is not markup at all.</summary>
    None,

    /// <summary>Markup is removed and means nothing.</summary>
    Ignore,

    /// <summary>Markup of ids that the fix handles is removed; the rest is expected.</summary>
    IgnoreFixable,
    Allow,
}

/// <summary>What a state takes over from the state before it.</summary>
public enum StateInheritanceMode
{
    /// <summary>Whatever is not set here, except expected diagnostics that the fix handles.</summary>
    AutoInherit,
    Explicit,
    AutoInheritAll,
}

[Flags]
public enum DiagnosticLocationOptions
{
    None = 0,
    IgnoreLength = 1,
    InterpretAsMarkupKey = 2,
    UnnecessaryCode = 4,
}

[Flags]
public enum DiagnosticOptions
{
    None = 0,
    IgnoreAdditionalLocations = 1,
    IgnoreSeverity = 2,
}

[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,
    SkipFixAllInDocumentCheck = 1,
    SkipFixAllInProjectCheck = 2,
    SkipFixAllInSolutionCheck = 4,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,
    FixOne = 8,

    /// <summary>Allows a fix for a diagnostic that an editor never shows by itself.</summary>
    SkipLocalDiagnosticCheck = 16,
}

/// <summary>How far the tree a fix builds has to agree with the tree its text parses to.</summary>
public enum CodeActionValidationMode
{
    None,
    SemanticStructure,
    Full,
}
