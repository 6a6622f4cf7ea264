using System.Globalization;

namespace QualityGates.Core;

/// <summary>
/// The options of all rules, written in .editorconfig as <c>mlqualitygates.&lt;id&gt;.&lt;name&gt; = value</c>. Linked into the gate engine as well,
/// which knows the file and line of a bad value; an analyzer does not, and uses the default instead.
/// </summary>
internal static class RuleOptions
{
    internal static readonly RuleOption Seed = new(
        "MLQ1001", "seed", "1", "a whole number", "42",
        static value => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    internal static readonly RuleOption PathBase = new(
        "MLQ4001", "base", "app_base_directory", "app_base_directory, current_directory, content_root, environment:<NAME> or configuration:<Key>", "environment:DATA_ROOT",
        static value => value is "app_base_directory" or "current_directory" or "content_root" || EnvironmentVariable(value) is not null || ConfigurationKey(value) is not null);

    internal static readonly RuleOption AllowedPrefixes = new(
        "MLQ4001", "allowed_prefixes", "", "path prefixes separated by |", "/app/|/mnt/models/",
        static value => value.Length == 0 || value.Split('|').All(static prefix => prefix.Trim().Length > 0));

    internal static readonly RuleOption DataRoots = new(
        "MLQ4001", "data_roots", "", "folder names separated by |", "corpus|features",
        static value => value.Length == 0 || value.Split('|').All(static name => name.Trim().Length > 0 && name.IndexOfAny(['/', '\\', ':']) < 0));

    internal static readonly RuleOption Concatenation = new(
        "MLQ4002", "concatenation", "false", "true or false", "true",
        static value => value is "true" or "false");

    internal static readonly RuleOption SecretPatterns = new(
        "MLQ4003", "secret_patterns", "", "regular expressions separated by a space", "ctso_[a-z0-9]{32}",
        static value => value.Split([' '], StringSplitOptions.RemoveEmptyEntries).All(static pattern => IsExpression(pattern)));

    internal static readonly RuleOption[] All = [Seed, PathBase, AllowedPrefixes, DataRoots, Concatenation, SecretPatterns];

    /// <summary>The key named by <c>configuration:Data:Root</c>, or null.</summary>
    internal static string? ConfigurationKey(string pathBase)
    {
        const string Prefix = "configuration:";
        var key = pathBase.StartsWith(Prefix, StringComparison.Ordinal) ? pathBase.Substring(Prefix.Length) : "";
        return key.Length > 0 && key[0] != ':' && key[key.Length - 1] != ':' && key.All(static c => c is '_' or '-' or '.' or ':' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            ? key
            : null;
    }

    private static bool IsExpression(string pattern)
    {
        try
        {
            _ = new System.Text.RegularExpressions.Regex(pattern);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The variable named by <c>environment:NAME</c>, or null.</summary>
    internal static string? EnvironmentVariable(string pathBase)
    {
        const string Prefix = "environment:";
        if (!pathBase.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var name = pathBase.Substring(Prefix.Length);
        return name.Length > 0 && name.All(static c => c is '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9')) ? name : null;
    }
}

/// <summary>One option of one rule.</summary>
/// <param name="ruleId">The rule it belongs to.</param>
/// <param name="name">Its name after the id.</param>
/// <param name="defaultValue">What holds when nothing, or nothing valid, is written.</param>
/// <param name="description">What may be written, in words.</param>
/// <param name="example">A value that could be written.</param>
/// <param name="isValid">Whether a trimmed value may be used.</param>
internal sealed class RuleOption(string ruleId, string name, string defaultValue, string description, string example, Func<string, bool> isValid)
{
    internal string RuleId { get; } = ruleId;

    internal string Name { get; } = name;

    /// <summary>The key in .editorconfig, in lower case as the compiler hands it out.</summary>
    internal string Key { get; } = "mlqualitygates." + ruleId.ToLowerInvariant() + "." + name;

    internal string DefaultValue { get; } = defaultValue;

    internal string Description { get; } = description;

    internal string Example { get; } = example;

    internal bool IsValid(string value) => isValid(value);
}
