using Churn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var services = new ServiceCollection();
services.AddSingleton(new MLContext(seed: 4));
services.AddSingleton<IFeatureBuilder, SubscriberFeatures>();
services.AddSingleton(new SubscriberStore("subscribers.csv"));
services.AddTransient<ChurnJob>();

using var provider = services.BuildServiceProvider();
var report = await provider.GetRequiredService<ChurnJob>().RunAsync(CancellationToken.None);
Console.WriteLine(report);
