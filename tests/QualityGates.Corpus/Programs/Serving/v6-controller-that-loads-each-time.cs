// corpus: A controller reads the model in each action, which is the first thing one writes; nothing says whether the service is well.
// library: ML.NET, ASP.NET Core
// axis: controller
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

public class SalaryInput
{
    public float YearsExperience { get; set; }
}

public class SalaryOutput
{
    [ColumnName("Score")]
    public float Salary { get; set; }
}

[ApiController]
[Route("api/salary")]
public class SalaryController : ControllerBase
{
    private readonly MLContext _mlContext;

    public SalaryController(MLContext mlContext)
    {
        _mlContext = mlContext;
    }

    [HttpGet]
    public ActionResult<float> Get([FromQuery] float years)
    {
        if (years < 0)
        {
            return BadRequest();
        }

        ITransformer model = _mlContext.Model.Load("salary.zip", out DataViewSchema schema); // expect: MLQ6002
        var engine = _mlContext.Model.CreatePredictionEngine<SalaryInput, SalaryOutput>(model);
        return engine.Predict(new SalaryInput { YearsExperience = years }).Salary;
    }
}

public class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<MLContext>();
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers(); // expect: MLQ6007
        app.Run();
    }
}
