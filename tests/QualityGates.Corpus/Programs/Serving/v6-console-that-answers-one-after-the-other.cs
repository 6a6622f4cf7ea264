// corpus: A console program keeps one engine in a static field and answers what is typed.
// library: ML.NET
// axis: static field
// scores: MLQ6003
using Microsoft.ML;

internal static class Program
{
    private static readonly MLContext Ml = new();
    private static readonly PredictionEngine<Sentence, Language> Engine =
        Ml.Model.CreatePredictionEngine<Sentence, Language>(Ml.Model.Load("languages.zip", out _));

    private static void Main()
    {
        while (Console.ReadLine() is { Length: > 0 } text)
        {
            var language = Engine.Predict(new Sentence { Text = text });
            Console.WriteLine(language.PredictedLabel);
        }
    }

    private sealed class Sentence
    {
        public string Text { get; set; } = "";
    }

    private sealed class Language
    {
        public string PredictedLabel { get; set; } = "";
    }
}
