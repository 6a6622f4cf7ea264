// corpus: A loop over files logs what fails and goes on, and reads the model for each of them; another loop tries to read it again after a while.
// library: ML.NET
// axis: loop, catch, async, helper
using Microsoft.ML;

internal sealed class Sample
{
    public float A { get; set; }
    public float B { get; set; }
}

internal sealed class Level
{
    public float Score { get; set; }
}

internal static class Folder
{
    private static readonly MLContext Context = new();

    private static async Task Main(string[] args)
    {
        var ready = await OpenAsync(args[0]);
        Console.WriteLine(ready.IsRowToRowMapper);
        foreach (var file in Directory.EnumerateFiles(args[1]).Order(StringComparer.Ordinal))
        {
            try
            {
                await ScoreAsync(file, args[0]);
            }
            catch (FormatException error)
            {
                await Console.Error.WriteLineAsync($"{file}: {error.Message}");
                continue;
            }

            File.Delete(file);
        }
    }

    private static async Task ScoreAsync(string file, string modelPath)
    {
        var numbers = (await File.ReadAllTextAsync(file)).Split(' ').Select(part => float.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var model = Context.Model.Load(modelPath, out _); // expect: MLQ6002
        using var engine = Context.Model.CreatePredictionEngine<Sample, Level>(model);
        Console.WriteLine(engine.Predict(new Sample { A = numbers[0], B = numbers[1] }).Score);
    }

    private static async Task<ITransformer> OpenAsync(string path)
    {
        foreach (var seconds in new[] { 1, 5, 30 })
        {
            try
            {
                return Context.Model.Load(path, out _);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromSeconds(seconds));
            }
        }

        throw new FileNotFoundException("no model", path);
    }
}
