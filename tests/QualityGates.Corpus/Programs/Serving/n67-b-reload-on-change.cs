// corpus: The model is read at the start and whenever its file changes; in between every request uses what is there, with pools and retries around.
// library: ML.NET, ASP.NET Core
// axis: file watcher, volatile field, object pool policy
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(_ => new LiveModel(builder.Configuration["Model"]!));
var app = builder.Build();
app.MapHealthChecks("/ready");
app.MapPost("/wait", (Queue queue, LiveModel live) => Results.Ok(live.Minutes(queue)));
app.Run();

public sealed class LiveModel : IDisposable
{
    private readonly MLContext _ml = new(seed: 3);
    private readonly FileSystemWatcher _watcher;
    private readonly string _path;
    private ObjectPool<PredictionEngine<Queue, Wait>> _engines;

    public LiveModel(string path)
    {
        _path = path;
        _engines = Open();
        _watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path)) { EnableRaisingEvents = true };
        _watcher.Changed += (_, _) => Volatile.Write(ref _engines, Open());
    }

    public float Minutes(Queue queue)
    {
        var engines = Volatile.Read(ref _engines);
        var engine = engines.Get();
        try
        {
            return engine.Predict(queue).Score;
        }
        finally
        {
            engines.Return(engine);
        }
    }

    public void Dispose() => _watcher.Dispose();

    private ObjectPool<PredictionEngine<Queue, Wait>> Open()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var model = _ml.Model.Load(_path, out _);
                return new DefaultObjectPool<PredictionEngine<Queue, Wait>>(new Policy(_ml, model));
            }
            catch (IOException) when (attempt < 5)
            {
                Thread.Sleep(200 * attempt);
            }
        }
    }

    private sealed class Policy(MLContext ml, ITransformer model) : PooledObjectPolicy<PredictionEngine<Queue, Wait>>
    {
        public override PredictionEngine<Queue, Wait> Create() => ml.Model.CreatePredictionEngine<Queue, Wait>(model);

        public override bool Return(PredictionEngine<Queue, Wait> obj) => true;
    }
}

public sealed class Queue
{
    public float Length { get; set; }
    public float Desks { get; set; }
}

public sealed class Wait
{
    public float Score { get; set; }
}
