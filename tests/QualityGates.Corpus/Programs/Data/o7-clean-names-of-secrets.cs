// corpus: The code of a pump study names the setting that holds the password; the value comes from the environment.
// library: ML.NET
// axis: hosted service
using System.Data.Common;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pumps;

public static class SettingNames
{
    public const string PasswordVariable = "PUMPS_DB_PASSWORD";
    public const string ApiKeyHeader = "X-Api-Key";
    public const string ConnectionString = "ConnectionStrings:Pumps";
}

public sealed class PumpRow
{
    public float Pressure { get; set; }

    public float Vibration { get; set; }

    public bool Broken { get; set; }
}

public sealed class PumpSettings(IConfiguration configuration)
{
    public string Folder => configuration["Pumps:Folder"] ?? AppContext.BaseDirectory;

    public string Connection()
    {
        var template = configuration[SettingNames.ConnectionString] ?? throw new InvalidOperationException($"{SettingNames.ConnectionString} is missing.");
        var password = Environment.GetEnvironmentVariable(SettingNames.PasswordVariable) ?? throw new InvalidOperationException($"{SettingNames.PasswordVariable} is not set.");
        var parts = new DbConnectionStringBuilder { ConnectionString = template };
        parts["Password"] = password;
        return parts.ConnectionString;
    }
}

public sealed class NightlyPumpTraining(PumpSettings settings, DbProviderFactory provider) : BackgroundService
{
    private const string Sql = "SELECT Pressure, Vibration, Broken FROM PumpHours ORDER BY HourId";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Train();
        }
    }

    private void Train()
    {
        var ml = new MLContext(seed: 4);
        var source = new DatabaseSource(provider, settings.Connection(), Sql);
        var rows = ml.Data.CreateDatabaseLoader<PumpRow>().Load(source);
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Pressure", "Vibration")
            .Append(ml.BinaryClassification.Trainers.FastTree("Broken"))
            .Fit(parts.TrainSet);
        var m = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Broken");
        File.WriteAllText(Path.Combine(settings.Folder, "pumps.json"), JsonSerializer.Serialize(new { m.AreaUnderRocCurve, m.AreaUnderPrecisionRecallCurve, m.F1Score }));
        ml.Model.Save(model, parts.TrainSet.Schema, Path.Combine(settings.Folder, "pumps.zip"));
    }
}
