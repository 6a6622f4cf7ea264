// corpus: Predictions come from the pool; the extension that maps what operations needs maps the health check as well.
// library: Microsoft.Extensions.ML, ASP.NET Core
// axis: extension methods in another file, controller
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Parcel.Eta;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.AddOperations().AddModels();
var app = builder.Build();
app.UseRouting();
app.MapControllers();
app.UseOperations();
app.Run();
