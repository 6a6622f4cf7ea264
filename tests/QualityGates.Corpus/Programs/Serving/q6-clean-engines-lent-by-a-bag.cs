// corpus: A small lender takes engines out of a bag and puts them back, so no two requests have the same one.
// library: ML.NET
// axis: minimal API, own pool
using System.Collections.Concurrent;
using Lending;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(_ => new Lender<Loan, Risk>(Path.Combine(AppContext.BaseDirectory, "loans.zip")));
var app = builder.Build();
app.MapHealthChecks("/live");
app.MapPost("/loans", (Loan loan, Lender<Loan, Risk> lender) => Results.Ok(lender.Use(engine => engine.Predict(loan))));
app.MapPost("/loans/many", (Loan[] loans, Lender<Loan, Risk> lender) => Results.Ok(lender.Score(loans)));
app.Run();

namespace Lending
{
    public sealed class Loan
    {
        public float Amount { get; set; }

        public float Income { get; set; }

        public float Years { get; set; }
    }

    public sealed class Risk
    {
        public float Score { get; set; }
    }

    public sealed class Lender<TIn, TOut>(string path) where TIn : class where TOut : class, new()
    {
        private readonly MLContext _ml = new(seed: 1);
        private readonly ConcurrentBag<PredictionEngine<TIn, TOut>> _idle = [];
        private readonly Lazy<ITransformer> _model = new(() => new MLContext(seed: 1).Model.Load(path, out _));

        public TResult Use<TResult>(Func<PredictionEngine<TIn, TOut>, TResult> work)
        {
            if (!_idle.TryTake(out var engine))
            {
                engine = _ml.Model.CreatePredictionEngine<TIn, TOut>(_model.Value);
            }

            try
            {
                return work(engine);
            }
            finally
            {
                _idle.Add(engine);
            }
        }

        public IReadOnlyList<TOut> Score(IReadOnlyList<TIn> rows)
        {
            var scored = _model.Value.Transform(_ml.Data.LoadFromEnumerable(rows));
            return _ml.Data.CreateEnumerable<TOut>(scored, reuseRowObject: false).ToList();
        }
    }
}
