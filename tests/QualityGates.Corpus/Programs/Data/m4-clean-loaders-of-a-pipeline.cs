// corpus: Loaders whose separator, header and quotes are said: by arguments, by options and by a helper with defaults.
// library: ML.NET
// axis: optional parameters, options object, multi-file source
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var train = Tables.Csv<Ticket>(ml, "tickets-train.csv");
var test = ml.Data.CreateTextLoader(new TextLoader.Options
{
    Separators = [','],
    HasHeader = true,
    AllowQuoting = true,
    Columns = [new TextLoader.Column("Text", DataKind.String, 0), new TextLoader.Column("Urgent", DataKind.Boolean, 1)],
}).Load(new MultiFileSource("tickets-march.csv", "tickets-april.csv"));
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Text))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Ticket.Urgent)))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Ticket.Urgent));
File.WriteAllText("tickets.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));

internal static class Tables
{
    public static IDataView Csv<T>(MLContext ml, string path, char separator = ',', bool quoted = true)
        where T : class => ml.Data.LoadFromTextFile<T>(path, separator, hasHeader: true, allowQuoting: quoted);
}

internal sealed class Ticket
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public bool Urgent { get; set; }
}
