// corpus: A script copied from a notebook holds a key of a service, a token of a hub and a connection string.
// library: ML.NET
// axis: top-level
using System.Data.Common;
using System.Net.Http.Headers;
using Microsoft.ML;
using Microsoft.ML.Data;

const string ApiKey = "sk-Qm7Zt2LxP0vRb9KdY4HwT3BlbkFJc8NeUa1Gs6JfOi5X"; // expect: MLQ4003
var connection = "Server=tcp:ml-sql.contoso.net,1433;Database=Telemetry;User ID=notebook;Password=V3ry-L0ng!Pass;Encrypt=True"; // expect: MLQ4003

using var http = new HttpClient();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "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"); // expect: MLQ4003
http.DefaultRequestHeaders.Add("X-Api-Key", ApiKey);
var labels = await http.GetStringAsync("https://labels.contoso.net/v2/latest");

var factory = DbProviderFactories.GetFactory("Microsoft.Data.SqlClient");
var ml = new MLContext(seed: 1);
var rows = ml.Data.CreateDatabaseLoader<Reading>().Load(new DatabaseSource(factory, connection, "SELECT Value, Label FROM Readings ORDER BY Id"));
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Value").Append(ml.BinaryClassification.Trainers.FastTree()).Fit(split.TrainSet);
Console.WriteLine($"{labels.Length} {ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).F1Score}");

internal sealed class Reading
{
    public float Value { get; set; }
    public bool Label { get; set; }
}
