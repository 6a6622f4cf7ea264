using System.Globalization;

namespace HospitalStays;

public sealed record StayOptions(string DataPath, string OutputFolder, int Seed, double TestShare, double Allowed)
{
    public int Trees { get; init; } = 400;

    public int Leaves { get; init; } = 24;

    public double LearningRate { get; init; } = 0.06;

    public static StayOptions FromArguments(string[] args)
    {
        var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5;
        return new StayOptions(args[0], args[1], seed, TestShare: 0.2, Allowed: 2.5);
    }
}
