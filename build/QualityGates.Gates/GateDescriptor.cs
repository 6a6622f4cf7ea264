namespace QualityGates.Gates;

/// <summary>What is known of a gate before it runs. Declared in the gate's own file, like a rule.</summary>
public sealed class GateDescriptor(string id, string name, string title, FindingSeverity severity)
{
    public string Id { get; } = id;

    /// <summary>The gate's class name; the id and the name lead to each other.</summary>
    public string Name { get; } = name;

    /// <summary>The title of the gate's page, without the id.</summary>
    public string Title { get; } = title;

    public FindingSeverity DefaultSeverity { get; } = severity;

    public string HelpLink { get; } = HelpLinkOf(id);

    internal static string HelpLinkOf(string id) => "https://github.com/qualitygates/QualityGates.ML/blob/main/docs/rules/" + id + ".md";
}
