// corpus: Keys and passwords of the team stand in the code: a connection string, a key of a labelling service, a token of a hub in a header.
// library: Microsoft.ML
// axis: const, header, property initialiser
using System.Data.Common;
using System.Net.Http.Headers;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public sealed class Claim
{
    public float Amount { get; set; }
}

public sealed class LabellingOptions
{
    public Uri Address { get; set; } = new("https://labels.example.org");

    public string ApiKey { get; set; } = "lbl_7f3Kq9ZpW2xVt8RyB4mNc6Hd"; // expect: MLQ4003
}

public sealed class ClaimData(MLContext ml, DbProviderFactory factory)
{
    private const string Connection = "Server=db01;Database=claims;User Id=trainer;Password=Wint3r-Sturm!;Encrypt=true"; // expect: MLQ4003

    public IDataView Load() => ml.Data.CreateDatabaseLoader<Claim>()
        .Load(new DatabaseSource(factory, Connection, "SELECT Amount FROM Claims"));

    public static HttpClient Hub()
    {
        var client = new HttpClient { BaseAddress = new Uri("https://hub.example.org") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "hf_QmZxTkVbYwLpRsNdGhJcFaEuXoIiPq"); // expect: MLQ4003
        return client;
    }
}
