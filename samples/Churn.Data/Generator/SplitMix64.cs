namespace Churn.Data.Generator;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every platform and every .NET version, which the
/// committed data set depends on.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Uniform in [0, 1), 53 bits.</summary>
    public double Uniform()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        z ^= z >> 31;
        return (z >> 11) * (1.0 / (1UL << 53));
    }

    public bool Chance(double probability) => Uniform() < probability;

    /// <summary>Normal by Box and Muller; the second variate is dropped to keep one draw independent of the next.</summary>
    public double Normal(double mean, double standardDeviation)
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - Uniform()));
        return mean + standardDeviation * radius * Math.Cos(2 * Math.PI * Uniform());
    }

    public double Exponential(double mean) => -mean * Math.Log(1 - Uniform());

    /// <summary>Poisson by Knuth's product of uniforms; meant for small means.</summary>
    public int Poisson(double mean)
    {
        var limit = Math.Exp(-mean);
        var count = 0;
        for (var product = Uniform(); product > limit; product *= Uniform())
        {
            count++;
        }

        return count;
    }

    /// <summary>Index drawn with the given weights, which add up to one.</summary>
    public int Choice(params ReadOnlySpan<double> weights)
    {
        var u = Uniform();
        for (var i = 0; i < weights.Length - 1; i++)
        {
            if (u < weights[i])
            {
                return i;
            }

            u -= weights[i];
        }

        return weights.Length - 1;
    }
}
