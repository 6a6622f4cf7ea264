namespace QualityGates.Core;

/// <summary>One setting of a rule, written in an .editorconfig or .globalconfig file as <c>mlqualitygates.&lt;rule id&gt;.&lt;name&gt;</c>.</summary>
internal sealed class RuleOption(
    string ruleId, string name, string defaultValue, string description, string example, Func<string, bool> isValid)
{
    public string RuleId { get; } = ruleId;

    public string Name { get; } = name;

    public string Key { get; } = "mlqualitygates." + ruleId.ToLowerInvariant() + "." + name.ToLowerInvariant();

    public string DefaultValue { get; } = defaultValue;

    /// <summary>What a value is, to be read after "expects": "a whole number".</summary>
    public string Description { get; } = description;

    public string Example { get; } = example;

    public bool IsValid(string value) => isValid(value);
}

/// <summary>Every setting of every rule: one list for the analyzers that read them and the gate that checks them.</summary>
internal static class RuleOptions
{
    internal static readonly RuleOption[] All =
    [
        new("MLQ1001", "seed", "1", "a whole number", "1",
            static value => int.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign,
                System.Globalization.CultureInfo.InvariantCulture, out _)),
        new("MLQ4001", "base", "app_base_directory",
            "app_base_directory, current_directory or environment:<NAME>", "app_base_directory",
            static value => value is "app_base_directory" or "current_directory"
                || (value.StartsWith("environment:", StringComparison.Ordinal) && value.Length > "environment:".Length)),
        new("MLQ4001", "allowed_prefixes", "", "a list separated by |", "/data|/mnt/models", static _ => true),
        new("MLQ4001", "data_roots", "", "a list separated by |", "data|models", static _ => true),
    ];
}
