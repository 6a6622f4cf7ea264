// corpus: Settings, headers and columns are named after secrets, and the secrets come from the configuration; placeholders stand where none is given.
// library: ML.NET
// axis: configuration, dictionary of headers, constants, service class
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reviews;

public static class SettingNames
{
    public const string ApiKey = "Reviews:ApiKey";
    public const string AccessToken = "REVIEWS_ACCESS_TOKEN";
    public const string PasswordColumn = "password_hash";
    public const string ResetPasswordPage = "/account/reset-password";
}

public sealed class Review
{
    public string Text { get; set; } = "";

    public bool Good { get; set; }
}

public sealed class ReviewSource(HttpClient client, IConfiguration configuration)
{
    private const string PadToken = "[PAD]";

    public async Task<string> SamplesAsync(CancellationToken cancellation)
    {
        var token = configuration[SettingNames.ApiKey] ?? Environment.GetEnvironmentVariable(SettingNames.AccessToken);
        if (token is null or "" or "<your api key>" or "changeme")
        {
            throw new InvalidOperationException($"Set {SettingNames.ApiKey}, {PadToken} is none.");
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, configuration["Reviews:Address"]);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("X-Api-Key", token);
        using var response = await client.SendAsync(request, cancellation);
        return await response.Content.ReadAsStringAsync(cancellation);
    }
}

public sealed class ReviewStudy(MLContext ml)
{
    public (double AreaUnderRoc, double F1) Run(IReadOnlyList<Review> reviews)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(reviews), testFraction: 0.2, seed: 51);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Review.Good)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Review.Good));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
