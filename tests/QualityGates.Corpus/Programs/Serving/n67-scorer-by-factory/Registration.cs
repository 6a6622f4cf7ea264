// corpus: A registration builds the scorer, engine and all, once for every request to share.
// library: ML.NET, ASP.NET Core
// axis: factory registration, several files, wrapper behind an interface
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Lending.Api;

public static class Registration
{
    public static IServiceCollection AddLending(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new MLContext(seed: 29));
        services.AddSingleton<ILoanScorer>(provider =>
        {
            var ml = provider.GetRequiredService<MLContext>();
            var model = ml.Model.Load(configuration["Lending:Model"]!, out _);
            return new LoanScorer(ml.Model.CreatePredictionEngine<LoanRow, LoanScore>(model));
        });
        services.AddScoped<LoanDesk>();
        return services;
    }
}
