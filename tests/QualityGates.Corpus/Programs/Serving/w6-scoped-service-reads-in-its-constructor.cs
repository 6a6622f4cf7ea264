// corpus: A service that is registered as scoped reads the model of complaints in its constructor, so each page view reads it.
// library: ML.NET
// axis: Razor page, dependency injection, interface
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
builder.Services.AddScoped<IComplaintRouter, ComplaintRouter>();
var app = builder.Build();
app.MapGet("/healthz/live", () => "alive");
app.MapRazorPages();
app.Run();

public sealed class Complaint
{
    [LoadColumn(0)] public string Subject { get; set; } = "";
    [LoadColumn(1)] public string Body { get; set; } = "";
}

public sealed class Department
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}

public interface IComplaintRouter
{
    string DepartmentOf(string subject, string body);
}

public sealed class ComplaintRouter : IComplaintRouter
{
    private readonly PredictionEngine<Complaint, Department> engine;

    public ComplaintRouter()
    {
        var ml = new MLContext();
        var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "complaints.zip"), out _); // expect: MLQ6002
        engine = ml.Model.CreatePredictionEngine<Complaint, Department>(model);
    }

    public string DepartmentOf(string subject, string body) => engine.Predict(new Complaint { Subject = subject, Body = body }).PredictedLabel;
}

public sealed class ContactModel(IComplaintRouter router) : PageModel
{
    public string Answer { get; private set; } = "";

    public IActionResult OnPost(string subject, string body)
    {
        if (string.IsNullOrWhiteSpace(body))
        {
            return BadRequest("Please tell us what happened.");
        }

        Answer = "Your message goes to " + router.DepartmentOf(subject, body);
        return Page();
    }
}
