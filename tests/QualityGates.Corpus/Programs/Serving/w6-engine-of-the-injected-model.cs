// corpus: The model is a singleton, and the controller makes an engine of it for every booking.
// library: ML.NET
// axis: controller, primary constructor, LINQ
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Hotels.Web;

public sealed class Booking
{
    public float LeadTime { get; set; }
    public float Nights { get; set; }
    public float Guests { get; set; }
    public string Channel { get; set; } = "";
}

public sealed class Cancellation
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}

public static class Startup
{
    public static void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddSingleton(new MLContext());
        services.AddSingleton<ITransformer>(provider => provider.GetRequiredService<MLContext>().Model.Load("cancellations.zip", out _));
    }
}

[ApiController]
[Route("bookings")]
public sealed class BookingsController(MLContext ml, ITransformer model) : ControllerBase
{
    [HttpPost("risk")]
    public ActionResult<float> Risk([FromBody] Booking booking)
    {
        if (booking.Nights <= 0)
        {
            return BadRequest("A booking has at least one night.");
        }

        using var engine = ml.Model.CreatePredictionEngine<Booking, Cancellation>(model); // expect: MLQ6002
        return engine.Predict(booking).Probability;
    }
}
