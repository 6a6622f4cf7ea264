// corpus: Endpoints are mapped in a group by an extension method, without one for health; a report goes through a file twice.
// library: ML.NET, Microsoft.Extensions.ML, ASP.NET Core
// axis: extension method, foreach
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grouped;

public sealed class Bean
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
}

public sealed class Variety
{
    public string PredictedLabel { get; set; } = "";
}

public static class BeanEndpoints
{
    public static void MapBeans(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/beans");
        group.MapGet("/", () => "beans");
        group.MapPost("/variety", Ask); // expect: MLQ6007
    }

    private static string Ask(Bean bean, PredictionEnginePool<Bean, Variety> pool) => pool.Predict(bean).PredictedLabel;
}

public static class BeanReport
{
    public static void Write(MLContext ml, string file)
    {
        var beans = ml.Data.LoadFromTextFile<Bean>(file, separatorChar: ',', hasHeader: true);
        var longest = 0f;
        foreach (var bean in ml.Data.CreateEnumerable<Bean>(beans, reuseRowObject: true))
        {
            longest = Math.Max(longest, bean.Length);
        }

        foreach (var bean in ml.Data.CreateEnumerable<Bean>(beans, reuseRowObject: true)) // expect: MLQ6009
        {
            Console.WriteLine(bean.Length / longest);
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddPredictionEnginePool<Bean, Variety>().FromFile("beans.zip");
        var app = builder.Build();
        app.MapBeans();
        app.Run();
    }
}
