// corpus: A connection string with its password and a token stand in the code of a trainer; the last ones are placeholders and names.
// library: ML.NET
// axis: field
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var loader = ml.Data.CreateDatabaseLoader<Row>();
var source = new DatabaseSource(System.Data.Common.DbProviderFactories.GetFactory("Npgsql"), Db.Connection, "SELECT label, a, b FROM rents ORDER BY id");
var rows = loader.Load(source);
var parts = ml.Data.TrainTestSplit(rows, 0.2);
var model = ml.Regression.Trainers.FastTree().Fit(Features(parts.TrainSet));
var m = ml.Regression.Evaluate(model.Transform(Features(parts.TestSet)));
using var http = new HttpClient();
http.DefaultRequestHeaders.Add("Authorization", "Bearer hf_QkWzXyTbLmNpRsVuAaBbCcDdEeFf"); // expect: MLQ4003
await http.PostAsync("https://tracking.example/metrics", new StringContent(m.RSquared + " " + m.MeanAbsoluteError));

IDataView Features(IDataView view) => ml.Transforms.Concatenate("Features", "A", "B").Fit(view).Transform(view);

static class Db
{
    public static string Connection { get; } = "Host=db.example;Username=trainer;Password=Zx81!spectrum"; // expect: MLQ4003

    public static string Local { get; } = "Server=(localdb)\\mssqllocaldb;Integrated Security=true";

    public static string Template { get; } = "Host=db.example;Username=trainer;Password=<your password>";
}

class Row
{
    public float Label { get; set; }

    public float A { get; set; }

    public float B { get; set; }
}
