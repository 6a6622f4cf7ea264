// corpus: Token, key and password are words of the domain here, placeholders or passwords of an integrated login; nothing secret is written down.
// library: ML.NET
// axis: console
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

var apiKey = args.ElementAtOrDefault(1) ?? "<your key>";
var connection = args.ElementAtOrDefault(0) ?? "Server=localhost;Database=phish;Integrated Security=true";
var factory = DbProviderFactories.GetFactory("System.Data.SqlClient");
using var http = new HttpClient();
http.DefaultRequestHeaders.Add("api-key", apiKey);

var ml = new MLContext(seed: 3);
var mails = ml.Data.CreateDatabaseLoader<Mail>()
    .Load(new DatabaseSource(factory, connection, "SELECT Body, Phishing FROM Mails ORDER BY MailId"));
var parts = ml.Data.TrainTestSplit(mails, testFraction: 0.1);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Body))
    .AppendCacheCheckpoint(ml)
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Mail.Phishing)))
    .Fit(parts.TrainSet);
var result = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Mail.Phishing));
Console.WriteLine(FormattableString.Invariant($"{result.AreaUnderRocCurve} {result.F1Score} {Lures.Count("please reset your password and token")}"));
using var answer = await http.PostAsync("https://board.example/phish", new StringContent(FormattableString.Invariant($"{result.F1Score}")));
answer.EnsureSuccessStatusCode();

public static class Lures
{
    private static readonly Dictionary<string, string> Token = new()
    {
        ["password"] = "reset-your-password",
        ["token"] = "token-expired-renew-it",
        ["secret"] = "secret-santa",
    };

    public static int Count(string sentence) => sentence.Split(' ').Count(Token.ContainsKey);
}

public sealed class Mail
{
    public string Body { get; set; } = "";

    public bool Phishing { get; set; }
}
