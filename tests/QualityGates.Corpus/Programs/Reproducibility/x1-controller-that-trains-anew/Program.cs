// corpus: An action of a web controller trains a network anew when it is asked, from weights nobody has seeded; the entry only maps the controllers.
// library: TorchSharp
// axis: web service, several files
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();
