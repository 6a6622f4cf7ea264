// corpus: Secrets come from the environment and from settings; the code has their names, a placeholder, and the marks of a tokenizer.
// library: ML.NET
// axis: configuration, database
using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Letters;

public sealed class Letter
{
    public float Words { get; set; }
    public float Complaints { get; set; }
    public bool Answered { get; set; }
}

public static class Secrets
{
    public const string PasswordVariable = "LETTERS_DB_PASSWORD";
    public const string ApiKeySetting = "Hub:ApiKey";
    public const string Placeholder = "<your key>";

    public static string Read(IConfiguration configuration) => configuration[ApiKeySetting] is { Length: > 0 } key && key != Placeholder
        ? key
        : throw new InvalidOperationException($"Set {ApiKeySetting}.");
}

public sealed class LetterTokens
{
    public string PadToken { get; init; } = "[PAD]";
    public string UnknownToken { get; init; } = "<unk>";
}

public sealed class LetterStudy(MLContext ml, DbProviderFactory factory, IConfiguration configuration)
{
    private const string Local = @"Server=(localdb)\MSSQLLocalDB;Database=Letters;Integrated Security=true";

    public CalibratedBinaryClassificationMetrics Run()
    {
        var source = new DatabaseSource(factory, Connection(), "SELECT Words, Complaints, Answered FROM Letters ORDER BY Number");
        var rows = ml.Data.CreateDatabaseLoader<Letter>().Load(source);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Letter.Words), nameof(Letter.Complaints))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Letter.Answered)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Letter.Answered));
    }

    private string Connection()
    {
        if (configuration["Letters:Server"] is not { } server)
        {
            return Local;
        }

        var password = Environment.GetEnvironmentVariable(Secrets.PasswordVariable);
        return $"Server={server};Database=Letters;User Id=trainer;Password={password}";
    }
}
