using Churn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 4));
builder.Services.AddSingleton<IFeatureBuilder, SubscriberFeatures>();
builder.Services.AddSingleton(new SubscriberStore("subscribers.csv"));
builder.Services.AddTransient<ChurnJob>();

var app = builder.Build();
var report = await app.Services.GetRequiredService<ChurnJob>().RunAsync(CancellationToken.None);
Console.WriteLine(report);
