// corpus: The endpoints of health are mapped by an extension in another file that all services of the house share.
// library: ASP.NET Core, ML.NET
// axis: extension in another file
using House.Defaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.AddHouseDefaults();
builder.Services.AddPredictionEnginePool<Invoice, Payment>().FromFile(Path.Combine(builder.Environment.ContentRootPath, "payments.zip"));

var app = builder.Build();
app.MapHouseDefaults();
var api = app.MapGroup("/api");
api.MapPost("/payments", (Invoice invoice, PredictionEnginePool<Invoice, Payment> pool) => Results.Ok(pool.Predict(invoice)));
app.Run();

public sealed class Invoice
{
    public float Sum { get; set; }

    public float Reminders { get; set; }
}

public sealed class Payment
{
    [Microsoft.ML.Data.ColumnName("Score")] public float Days { get; set; }
}
