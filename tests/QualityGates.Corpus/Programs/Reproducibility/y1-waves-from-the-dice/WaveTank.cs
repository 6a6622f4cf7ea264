using System.Collections.Concurrent;

namespace Waves;

internal static class WaveTank
{
    public static float[][] Heights(int waves, int points)
    {
        var heights = new float[waves][];
        Parallel.ForEach(Partitioner.Create(0, waves), range =>
        {
            for (var wave = range.Item1; wave < range.Item2; wave++)
            {
                var phase = Dice.Source.NextSingle(); // expect: MLQ1011
                heights[wave] = Enumerable.Range(0, points).Select(point => MathF.Sin(phase + 0.3f * point)).ToArray();
            }
        });
        return heights;
    }
}
