// corpus: A worker scores messages with a loaded model on a context without seed; its random numbers delay retries and name files.
// library: ML.NET
// axis: dependency injection
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var services = new ServiceCollection();
services.AddSingleton(new MLContext());
services.AddSingleton<IInbox, FolderInbox>();
services.AddSingleton<Scorer>();
await Worker.RunAsync(new DefaultServices(services), CancellationToken.None);

internal sealed class DefaultServices(IServiceCollection services) : IServiceProvider
{
    public object? GetService(Type type) => services.FirstOrDefault(service => service.ServiceType == type)?.ImplementationInstance;
}

internal static class Worker
{
    public static Task RunAsync(IServiceProvider services, CancellationToken cancel) => services.GetRequiredService<Scorer>().RunAsync(cancel);
}

internal interface IInbox
{
    IEnumerable<string> Take();
}

internal sealed class FolderInbox : IInbox
{
    public IEnumerable<string> Take() => Directory.EnumerateFiles("inbox", "*.txt");
}

internal sealed class Scorer(MLContext ml, IInbox inbox)
{
    private readonly Random jitter = new();

    public async Task RunAsync(CancellationToken cancel)
    {
        var model = ml.Model.Load("spam.zip", out _);
        while (!cancel.IsCancellationRequested)
        {
            foreach (var file in inbox.Take())
            {
                var message = new Message { Text = await File.ReadAllTextAsync(file, cancel) };
                var scored = model.Transform(ml.Data.LoadFromEnumerable([message]));
                var verdict = ml.Data.CreateEnumerable<Verdict>(scored, reuseRowObject: false).Single();
                File.Move(file, Path.Combine(verdict.PredictedLabel ? "spam" : "ham", $"{Guid.NewGuid():N}.txt"));
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500 + jitter.Next(250)), cancel);
        }
    }
}

internal sealed class Message
{
    public string Text { get; set; } = "";
}

internal sealed class Verdict
{
    public bool PredictedLabel { get; set; }
}
