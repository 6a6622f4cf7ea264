// corpus: A hand-written scorecard is kept with BinaryFormatter and read back by the nightly job.
// library: BCL
// axis: plain
using System.Runtime.Serialization.Formatters.Binary;

namespace Fraud.Nightly;

[Serializable]
public sealed class Scorecard
{
    public double Intercept { get; set; }

    public Dictionary<string, double> Weights { get; set; } = [];

    public double Score(IReadOnlyDictionary<string, double> values) =>
        1 / (1 + Math.Exp(-Intercept - Weights.Sum(weight => weight.Value * values.GetValueOrDefault(weight.Key))));
}

public static class ScorecardFile
{
    public static Scorecard Read(string path)
    {
        using var stream = File.OpenRead(path);
#pragma warning disable SYSLIB0011
        return (Scorecard)new BinaryFormatter().Deserialize(stream); // expect: MLQ7001
#pragma warning restore SYSLIB0011
    }
}
