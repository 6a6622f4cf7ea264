// corpus: Paths, connection and columns all come from options that the host binds; each file is read as it is written.
// library: Microsoft.ML
// axis: options, dependency injection
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churners;

public sealed class DataOptions
{
    public string Folder { get; set; } = "data";

    public string File { get; set; } = "churn.csv";

    public char Separator { get; set; } = ',';
}

public sealed class Churner
{
    [LoadColumn(0)]
    public float Months { get; set; }

    [LoadColumn(1)]
    public string Plan { get; set; } = "";

    [LoadColumn(2)]
    public bool Label { get; set; }
}

public sealed class ChurnSource(MLContext context, DataOptions options)
{
    public IDataView Rows() => context.Data.LoadFromTextFile<Churner>(
        Path.Combine(AppContext.BaseDirectory, options.Folder, options.File),
        separatorChar: options.Separator,
        hasHeader: true,
        allowQuoting: true);
}

public static class Registration
{
    public static IServiceCollection AddChurn(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Data");
        var options = new DataOptions { Folder = section["Folder"] ?? "data", File = section["File"] ?? "churn.csv" };
        return services
            .AddSingleton(options)
            .AddSingleton(_ => new MLContext(seed: 12))
            .AddSingleton<ChurnSource>();
    }
}
