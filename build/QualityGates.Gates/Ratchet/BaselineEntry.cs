namespace QualityGates.Gates.Ratchet;

/// <summary>
/// What is recorded of a finding: never its line, which moves with every edit above it. Linked into the analyzers, so that the compiler and
/// the gates read one form.
/// </summary>
/// <param name="Id">The rule or gate.</param>
/// <param name="File">From the folder of the baseline, with '/'.</param>
/// <param name="Subject">The member the finding is in, or what a gate's finding is about; may be empty.</param>
/// <param name="Content">A hash of the code that was reported, without its layout; empty for gates.</param>
internal sealed record BaselineKey(string Id, string File, string Subject, string Content);

/// <summary>One line of a baseline.</summary>
/// <param name="Key">What it covers.</param>
/// <param name="Count">How many findings of that key.</param>
/// <param name="Reason">What stands behind '#' on the line; may be empty.</param>
/// <param name="Comments">The comment lines directly above.</param>
/// <param name="Line">Its line in the file, from 1; 0 for an entry that is not written yet.</param>
internal sealed record BaselineEntry(BaselineKey Key, int Count, string Reason, IReadOnlyList<string> Comments, int Line);

/// <summary>A line that is no entry.</summary>
internal sealed record BaselineProblem(int Line, string Text);
