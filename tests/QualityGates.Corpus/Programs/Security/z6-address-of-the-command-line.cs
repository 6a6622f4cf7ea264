// corpus: The address of the model comes from the command line; nothing compares what it gives.
// library: ML.NET
// axis: console
using Microsoft.ML;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("address and text, please");
            return 1;
        }

        var ml = new MLContext(seed: 1);
        using var memory = await ReadAsync(new Uri(args[0]));
        var model = ml.Model.Load(memory, out _);
        using var engine = ml.Model.CreatePredictionEngine<Note, Mood>(model);
        Console.WriteLine(engine.Predict(new Note { Text = args[1] }).PredictedLabel);
        return 0;
    }

    private static async Task<MemoryStream> ReadAsync(Uri address)
    {
        using var client = new HttpClient();
        var content = await client.GetByteArrayAsync(address); // expect: MLQ7002
        return new MemoryStream(content);
    }
}

internal sealed class Note
{
    public string Text { get; set; } = "";
}

internal sealed class Mood
{
    public string PredictedLabel { get; set; } = "";
}
