// The part of Json.NET this program is written against.
namespace Newtonsoft.Json;

public enum TypeNameHandling { None, Objects, Arrays, All, Auto }

public class JsonSerializerSettings
{
    public TypeNameHandling TypeNameHandling { get; set; }
    public bool CheckAdditionalContent { get; set; }
}

public static class JsonConvert
{
    public static T? DeserializeObject<T>(string value, JsonSerializerSettings settings) => default;
    public static string SerializeObject(object value, JsonSerializerSettings settings) => "";
}
