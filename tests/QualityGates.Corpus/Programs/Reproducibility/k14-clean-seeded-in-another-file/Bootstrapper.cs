using Accord.Math.Random;
using NumSharp;

namespace Lab;

/// <summary>Every program of the lab begins with this.</summary>
public static class Bootstrapper
{
    public const int DefaultSeed = 1234;

    public static LabSettings Begin(string[] args)
    {
        var settings = new LabSettings(args.Length > 0 ? int.Parse(args[0]) : DefaultSeed);
        Generator.Seed = settings.Seed;
        np.random.seed(settings.Seed);
        return settings;
    }
}

public sealed record LabSettings(int Seed);
