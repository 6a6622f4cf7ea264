using QualityGates.Gates.Configuration;

namespace QualityGates.Gates;

/// <summary>How much a finding claims. An error is not ours to declare: MSBuild promotes warnings, and <c>NoWarn</c> could not hide an error.</summary>
public enum FindingSeverity
{
    /// <summary>Something worth knowing; never fails a build.</summary>
    Info,

    /// <summary>Something an expert would want changed.</summary>
    Warning,
}

/// <summary>One thing a gate has to say about one place.</summary>
public sealed class Finding(GateDescriptor gate, FindingSeverity severity, string message, string file, Place at, string subject = "")
{
    public string Id { get; } = gate.Id;

    public FindingSeverity Severity { get; private init; } = severity;

    /// <summary>True when the entry the finding is about says how loud it is; that wins over the severity of its gate.</summary>
    internal bool HasOwnSeverity { get; private init; }

    /// <summary>One line: what was seen, what it breaks, what to write.</summary>
    public string Message { get; } = OneLine(message);

    /// <summary>Absolute path of the file to open.</summary>
    public string File { get; } = file;

    public Place At { get; } = at;

    /// <summary>What the finding is about, in a form that survives moved lines: an artefact path, a package id. Waivers match on it.</summary>
    public string Subject { get; } = subject;

    public string HelpLink { get; } = gate.HelpLink;

    internal Finding With(FindingSeverity other) => new(gate, other, Message, File, At, Subject) { HasOwnSeverity = HasOwnSeverity };

    /// <summary>With the severity that the entry it is about has in the configuration: itself when there is none, null when it is "none".</summary>
    internal Finding? WithOwn(ConfiguredSeverity? own) => own switch
    {
        null => this,
        ConfiguredSeverity.None => null,
        _ => new(gate, own == ConfiguredSeverity.Info ? FindingSeverity.Info : FindingSeverity.Warning, Message, File, At, Subject) { HasOwnSeverity = true },
    };

    /// <summary>Longer than any message we write; only what it quotes from a file can make it longer.</summary>
    private const int MaxLength = 1500;

    // A message with a line break would end the canonical line in the log, and what follows could pose as a finding of its own;
    // characters that reverse the direction of text can do the same for the eye.
    private static string OneLine(string message)
    {
        var characters = message.ToCharArray(0, Math.Min(message.Length, MaxLength));
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsControl(characters[i]) || characters[i] is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                characters[i] = ' ';
            }
        }

        return new string(characters) + (message.Length > MaxLength ? " …" : "");
    }

    /// <summary>Report order: by file, place and id, so that output does not depend on the order of the gates.</summary>
    internal static int Compare(Finding left, Finding right)
    {
        var order = string.CompareOrdinal(left.File, right.File);
        order = order != 0 ? order : left.At.Line.CompareTo(right.At.Line);
        order = order != 0 ? order : left.At.Column.CompareTo(right.At.Column);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
