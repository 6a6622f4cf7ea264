// corpus: A service is made for each request, and its base class reads the model in its constructor.
// library: ML.NET, ASP.NET Core
// axis: base class, dependency injection
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Insurance;

public abstract class ModelService
{
    protected ModelService(MLContext ml, string file)
    {
        Model = ml.Model.Load(file, out _); // expect: MLQ6002
    }

    protected ITransformer Model { get; }
}

public sealed class Policy
{
    public float Age { get; set; }
    public float Sum { get; set; }
}

public sealed class Premium
{
    public float Score { get; set; }
}

public interface IPremiums
{
    IReadOnlyList<float> For(IEnumerable<Policy> policies);
}

public sealed class Premiums(MLContext ml) : ModelService(ml, "premiums.zip"), IPremiums
{
    public IReadOnlyList<float> For(IEnumerable<Policy> policies)
    {
        var rows = ml.Data.LoadFromEnumerable(policies);
        return ml.Data.CreateEnumerable<Premium>(Model.Transform(rows), reuseRowObject: false).Select(premium => premium.Score).ToList();
    }
}

[ApiController]
[Route("premiums")]
public sealed class PremiumsController(IPremiums premiums) : ControllerBase
{
    [HttpPost]
    public ActionResult<IReadOnlyList<float>> Post([FromBody] Policy[] policies) => Ok(premiums.For(policies));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new MLContext());
        builder.Services.AddScoped<IPremiums, Premiums>();
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        var app = builder.Build();
        app.MapHealthChecks("/healthz");
        app.MapControllers();
        app.Run();
    }
}
