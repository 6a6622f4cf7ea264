using System.Reflection;

namespace CommandLine;

[AttributeUsage(AttributeTargets.Property)]
public sealed class OptionAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public object? Default { get; set; }
}

public static class Parser
{
    public static T Parse<T>(string[] args)
        where T : new()
    {
        var options = new T();
        foreach (var property in typeof(T).GetProperties())
        {
            if (property.GetCustomAttribute<OptionAttribute>() is { } option)
            {
                var at = Array.IndexOf(args, "--" + option.Name);
                property.SetValue(options, at >= 0 ? args[at + 1] : option.Default);
            }
        }

        return options;
    }
}
