// corpus: A job has a connection string with a password in a constant and a key of a service in a default; a key from the environment and a placeholder are right.
// library: ML.NET
// axis: options with defaults
using System.Data.Common;
using System.Net.Http.Headers;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jobs;

public sealed class JobOptions
{
    public string Connection { get; init; } = "Server=db.internal;Database=ml;User Id=trainer;Password=Gr4ni7e!Hill"; // expect: MLQ4003

    public string Local { get; init; } = "Server=localhost;Database=ml;Integrated Security=true";

    public string ApiKey { get; init; } = Environment.GetEnvironmentVariable("LABELS_KEY") ?? "<your key>";
}

public sealed class Row
{
    public float Features { get; set; }

    public float Label { get; set; }
}

public sealed class Job(JobOptions options, DbProviderFactory factory)
{
    public IDataView Load(MLContext ml) => ml.Data.CreateDatabaseLoader<Row>()
        .Load(new DatabaseSource(factory, options.Connection, "SELECT Features, Label FROM Rows ORDER BY Id"));

    public HttpClient Labels()
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.ApiKey);
        return client;
    }
}
