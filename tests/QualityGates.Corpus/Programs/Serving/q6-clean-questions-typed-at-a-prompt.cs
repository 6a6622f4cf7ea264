// corpus: Somebody types one question after the other, and one engine that is made before the loop answers.
// library: ML.NET
// axis: console, prompt
using System.Globalization;
using Microsoft.ML;
using Prompt;

var context = new MLContext(seed: 1);
var model = context.Model.Load(args.ElementAtOrDefault(0) ?? "languages.zip", out var schema);
if (schema.GetColumnOrNull(nameof(Phrase.Words)) is null)
{
    Console.Error.WriteLine("The model does not take words.");
    return 1;
}

using var engine = context.Model.CreatePredictionEngine<Phrase, Language>(model, schema);
var session = new Session(Console.In, Console.Out);
session.Answer(words =>
{
    var language = engine.Predict(new Phrase { Words = words });
    return $"{language.PredictedLabel} ({language.Score.Max().ToString("P0", CultureInfo.InvariantCulture)})";
});
return 0;

namespace Prompt
{
    public sealed class Phrase
    {
        public string Words { get; set; } = "";
    }

    public sealed class Language
    {
        public string PredictedLabel { get; set; } = "";

        public float[] Score { get; set; } = [];
    }

    public sealed class Session(TextReader input, TextWriter output)
    {
        public void Answer(Func<string, string> answer)
        {
            output.Write("> ");
            for (var line = input.ReadLine(); !string.IsNullOrWhiteSpace(line); line = input.ReadLine())
            {
                output.WriteLine(answer(line.Trim()));
                output.Write("> ");
            }
        }
    }
}
