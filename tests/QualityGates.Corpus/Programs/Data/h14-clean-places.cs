// corpus: Places come from the base of the application, a configuration or the command line; what looks like a path, a secret or a walk is none.
// library: ML.NET
// axis: regex, URI, resource, connection string without credentials, one step up
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

public sealed class TicketRow
{
    public string Subject { get; set; } = "";
    public float Hours { get; set; }
}

public sealed class TicketTraining(IConfiguration configuration, DbProviderFactory factory)
{
    private const string Local = "Server=(localdb)\\MSSQLLocalDB;Database=Tickets;Integrated Security=true";
    private const string PasswordKey = "Tickets:Password";
    private static readonly Uri Board = new("https://tickets.example.org/home/board");

    private static readonly Regex HomeFolder = new(@"C:\\Users\\\w+\\");

    private static string ModelPath(string name) => Path.Combine(AppContext.BaseDirectory, "models", $"{name}.zip");

    public double Train()
    {
        var ml = new MLContext(seed: 2);
        var builder = new DbConnectionStringBuilder { ConnectionString = configuration["Tickets:Server"] is null ? Local : $"Server={configuration["Tickets:Server"]};Password={configuration[PasswordKey]}" };
        var data = ml.Data.CreateDatabaseLoader<TicketRow>().Load(new DatabaseSource(factory, builder.ConnectionString, "SELECT Subject, Hours FROM Tickets ORDER BY Id"));
        var split = ml.Data.TrainTestSplit(data);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(TicketRow.Subject))
            .Append(ml.Regression.Trainers.FastTree(nameof(TicketRow.Hours)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(TicketRow.Hours));
        ml.Model.Save(model, split.TrainSet.Schema, ModelPath("hours"));
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "..", "hours.txt"), string.Concat("board ", Board.AbsoluteUri, "\\n"));
        return metrics.RootMeanSquaredError / Math.Max(metrics.MeanAbsoluteError, 1e-9);
    }

    public static string WithoutNames(string stackTrace) => HomeFolder.Replace(stackTrace, @"C:\Users\somebody\");

    public static Stream Sample() => typeof(TicketTraining).Assembly.GetManifestResourceStream("Tickets.Samples.tickets.tsv")!;
}
