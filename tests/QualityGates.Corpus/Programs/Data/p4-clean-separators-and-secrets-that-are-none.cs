// corpus: Backslashes that are no paths, words that only talk of secrets, and a schema the program cannot know.
// library: Microsoft.ML
// axis: look-alikes
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Words;

public sealed class Ask
{
    public string PasswordColumn { get; set; } = "Password";

    public string ApiKey { get; set; } = "<your key>";

    public string TokenPattern { get; set; } = @"\b[a-z]+\b";
}

public static class Tokens
{
    public static readonly char[] Separators = ['\\', '/', ' '];

    public static string[] Split(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    public static string Share(string host, string name) => $"\\\\{host}\\{name}";
}

public sealed class PasswordStrength(MLContext ml, DbProviderFactory factory)
{
    public IDataView Rows() => ml.Data
        .CreateDatabaseLoader(new DatabaseLoader.Column("Length", System.Data.DbType.Single, 0), new DatabaseLoader.Column("Label", System.Data.DbType.Boolean, 1))
        .Load(new DatabaseSource(factory, "Server=(localdb)\\mssqllocaldb;Database=words;Integrated Security=true", "SELECT Length, Weak FROM Passwords"));

    public IEstimator<ITransformer> Pipeline(string[] columns) => ml.Transforms.Concatenate("Features", columns)
        .Append(ml.BinaryClassification.Trainers.FastTree());

    public IDataView Open(string path, char separator) => ml.Data.LoadFromTextFile(
        path, [new TextLoader.Column("Length", DataKind.Single, 0)], separatorChar: separator, hasHeader: true);
}
