// corpus: A console tool reads a file of comments line by line and gives each to a method that asks the engine.
// library: ML.NET
// axis: console, StreamReader, helper method
using Microsoft.ML;

namespace Comments;

public sealed class Comment
{
    public string Text { get; set; } = "";
}

public sealed class Spam
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

internal sealed class SpamCounter(PredictionEngine<Comment, Spam> engine)
{
    private int spam;
    private int all;

    public void Run(string path)
    {
        using var reader = new StreamReader(path);
        string? line;
        while ((line = reader.ReadLine()) != null)
        {
            if (line.Length > 0)
            {
                Count(new Comment { Text = line });
            }
        }

        Console.WriteLine($"{spam} of {all} comments are spam.");
    }

    private void Count(Comment comment)
    {
        all++;
        if (engine.Predict(comment).PredictedLabel) // expect: MLQ6003
        {
            spam++;
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var context = new MLContext(seed: 1);
        var model = context.Model.Load(args[0], out _);
        using var engine = context.Model.CreatePredictionEngine<Comment, Spam>(model);
        new SpamCounter(engine).Run(args[1]);
    }
}
