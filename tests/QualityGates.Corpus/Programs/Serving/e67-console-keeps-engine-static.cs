// corpus: A console program asks one line after the other; nobody shares its static engine.
// library: ML.NET
// axis: static field
using Microsoft.ML;

internal static class Program
{
    #region Fields
    private static readonly MLContext context = new MLContext(0);
    private static PredictionEngine<Question, Answer>? engine;
    #endregion

    private static void Main()
    {
        engine = context.Model.CreatePredictionEngine<Question, Answer>(context.Model.Load("faq.zip", out _));
        string? line;
        while ((line = Console.ReadLine()) is { Length: > 0 })
        {
            Console.WriteLine(Ask(line));
        }
    }

    private static string Ask(string line) => engine!.Predict(new Question { Text = line }).PredictedLabel;
}

internal sealed class Question
{
    public string Text { get; set; } = "";
}

internal sealed class Answer
{
    public string PredictedLabel { get; set; } = "";
}
