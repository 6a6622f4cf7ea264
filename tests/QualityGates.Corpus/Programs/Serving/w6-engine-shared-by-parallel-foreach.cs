// corpus: A command sorts photographs in parallel and asks one engine from all threads.
// library: ML.NET
// axis: console, Parallel.ForEach, Interlocked
using Microsoft.ML;

internal sealed class Photo
{
    public string ImagePath { get; set; } = "";
}

internal sealed class Verdict
{
    public string PredictedLabel { get; set; } = "";
}

internal static class SortPhotos
{
    private static int Main(string[] args)
    {
        if (args.Length != 3)
        {
            Console.Error.WriteLine("usage: sortphotos <model> <folder> <target>");
            return 1;
        }

        var context = new MLContext(seed: 0);
        var model = context.Model.Load(args[0], out _);
        var engine = context.Model.CreatePredictionEngine<Photo, Verdict>(model);
        var blurred = 0;
        var files = Directory.GetFiles(args[1], "*.jpg").Order(StringComparer.Ordinal).ToArray();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 8 }, file =>
        {
            var verdict = engine.Predict(new Photo { ImagePath = file }); // expect: MLQ6001
            if (verdict.PredictedLabel == "blurred")
            {
                Interlocked.Increment(ref blurred);
                File.Move(file, Path.Combine(args[2], Path.GetFileName(file)));
            }
        });

        Console.WriteLine($"{blurred} of {files.Length} photographs were moved.");
        return 0;
    }
}
