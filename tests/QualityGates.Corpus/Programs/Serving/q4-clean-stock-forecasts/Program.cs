// corpus: Forecasts of stock are made every night for each product, tested on the last four weeks, and kept on a board that requests only read.
// library: ML.NET, ASP.NET Core
// axis: background service, series
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Stock;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new StockSettings(
    builder.Configuration["Stock:Sales"] ?? "sales",
    builder.Configuration.GetValue("Stock:Horizon", 28)));
builder.Services.AddSingleton<ISalesHistory, CsvSalesHistory>();
builder.Services.AddSingleton<SsaForecaster>();
builder.Services.AddSingleton<ForecastBoard>();
builder.Services.AddHostedService<NightlyForecasts>();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/forecasts", (ForecastBoard board) => board.Products());
app.MapGet("/forecasts/{product}", (string product, ForecastBoard board) =>
    board.Find(product) is { } forecast ? Results.Ok(forecast) : Results.NotFound(product));
app.Run();
