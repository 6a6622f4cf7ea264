using System.Globalization;

namespace QualityGates.Gates.Dependencies;

/// <summary>One spelling for a target framework: lock and assets files of different age write the short or the full name.</summary>
internal static class FrameworkName
{
    /// <summary><c>.NETFramework,Version=v4.7.2</c> and <c>net472</c> both give <c>net472</c>.</summary>
    public static string Normalize(string name)
    {
        var comma = name.IndexOf(",Version=v", StringComparison.OrdinalIgnoreCase);
        if (comma < 0)
        {
            return name.ToLowerInvariant();
        }

        var identifier = name.Substring(0, comma);
        var version = name.Substring(comma + ",Version=v".Length);
        if (version.IndexOf(',') is var profile and >= 0)
        {
            version = version.Substring(0, profile);
        }

        var isNumber = int.TryParse(version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major);
        return identifier.ToUpperInvariant() switch
        {
            ".NETCOREAPP" when isNumber && major >= 5 => "net" + version,
            ".NETCOREAPP" => "netcoreapp" + version,
            ".NETSTANDARD" => "netstandard" + version,
            ".NETFRAMEWORK" => "net" + version.Replace(".", ""),
            _ => name.ToLowerInvariant(),
        };
    }
}
