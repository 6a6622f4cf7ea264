using Microsoft.Extensions.Configuration;

namespace Boilers;

public sealed record BoilerOptions(string DataFolder, string ModelFolder, int Seed, int Hour)
{
    public static BoilerOptions From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Boilers");
        return new BoilerOptions(
            section["Data"] ?? Path.Combine(AppContext.BaseDirectory, "readings"),
            section["Models"] ?? Path.Combine(AppContext.BaseDirectory, "models"),
            section.GetValue("Seed", 21),
            section.GetValue("Hour", 3));
    }
}
