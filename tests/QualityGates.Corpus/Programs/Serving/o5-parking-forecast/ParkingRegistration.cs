using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Parking;

public static class ParkingRegistration
{
    public static IServiceCollection AddParking(this IServiceCollection services, MLContext ml, ITransformer model)
    {
        services.AddSingleton(_ => ml.Model.CreatePredictionEngine<ParkingHour, ParkingForecast>(model)); // expect: MLQ6001
        services.AddScoped<IParkingService, ParkingService>();
        return services;
    }
}
