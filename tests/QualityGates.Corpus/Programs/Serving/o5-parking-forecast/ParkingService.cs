using Microsoft.ML;

namespace Parking;

public interface IParkingService
{
    ParkingReply Ask(ParkingHour hour);
}

public sealed class ParkingService(PredictionEngine<ParkingHour, ParkingForecast> engine) : IParkingService
{
    public ParkingReply Ask(ParkingHour hour) => new(hour.Garage, MathF.Max(0, engine.Predict(hour).Occupied));
}
