// corpus: Lists are scored in one go; the engine answers what comes one by one: a person at a prompt, messages of a queue, a few examples written down.
// library: Microsoft.ML
// axis: Transform, prompt, channel
// scores: MLQ6003
using System.Globalization;
using System.Threading.Channels;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mails;

public sealed class Mail
{
    public string? Subject { get; set; }

    public float Links { get; set; }
}

public sealed class Spam
{
    [ColumnName("PredictedLabel")] public bool IsSpam { get; set; }

    public float Probability { get; set; }
}

public sealed class MailScorer(MLContext ml, ITransformer model)
{
    public List<Spam> All(IEnumerable<Mail> mails)
    {
        var rows = ml.Data.LoadFromEnumerable(mails.ToList());
        return [.. ml.Data.CreateEnumerable<Spam>(model.Transform(rows), reuseRowObject: false)];
    }

    public void Prompt()
    {
        using var engine = ml.Model.CreatePredictionEngine<Mail, Spam>(model);
        while (Console.ReadLine() is { Length: > 0 } subject)
        {
            Console.WriteLine(engine.Predict(new Mail { Subject = subject }).Probability.ToString("P1", CultureInfo.InvariantCulture));
        }
    }

    public async Task FollowAsync(ChannelReader<Mail> mails, ChannelWriter<Spam> answers, CancellationToken stop)
    {
        using var engine = ml.Model.CreatePredictionEngine<Mail, Spam>(model);
        await foreach (var mail in mails.ReadAllAsync(stop))
        {
            await answers.WriteAsync(engine.Predict(mail), stop);
        }
    }

    public void SmokeTest()
    {
        using var engine = ml.Model.CreatePredictionEngine<Mail, Spam>(model);
        Mail[] examples = [new() { Subject = "You won!", Links = 9 }, new() { Subject = "Minutes of Monday", Links = 0 }];
        foreach (var example in examples)
        {
            Console.WriteLine($"{example.Subject}: {engine.Predict(example).IsSpam}");
        }
    }
}
