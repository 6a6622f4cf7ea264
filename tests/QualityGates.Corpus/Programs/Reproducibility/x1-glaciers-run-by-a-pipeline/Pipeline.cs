using System.Globalization;

namespace Glaciers;

internal sealed record Season(float[] Weather, float Melt);

internal sealed record Report(float MeanSquared, float MeanAbsolute);

internal sealed class Pipeline(string path)
{
    public async Task<Report> RunAsync()
    {
        var lines = await File.ReadAllLinesAsync(path);
        var seasons = lines.Skip(1).Select(Parse).ToArray();
        var cut = seasons.Length * 4 / 5;
        return MeltTrainer.TrainAndJudge(seasons[..cut], seasons[cut..]);
    }

    private static Season Parse(string line)
    {
        var numbers = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Season(numbers[..5], numbers[5]);
    }
}
